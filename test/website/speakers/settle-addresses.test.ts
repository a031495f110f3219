import { expect, test } from 'vitest';
import { EMPTY_LEDGER, settleAddresses } from '../../../src/website/speakers/settle-addresses.js';

const addressee = (name: string, ...stories: string[]) => ({ name, aliases: [name], stories, page: true });

test('namesakes get addresses of their own, the earlier one the plain address', () => {
  const { ids } = settleAddresses(EMPTY_LEDGER, [
    addressee('Jon Vester', '2021-b'),
    addressee('Jon Vester', '2020-a'),
  ]);
  expect(ids).toEqual(['jon-vester-2', 'jon-vester']);
});

test('an older namesake that turns up later does not take the address', () => {
  const first = settleAddresses(EMPTY_LEDGER, [addressee('Jon Vester', '2021-b')]);
  const { ids } = settleAddresses(first.ledger, [
    addressee('Jon Vester', '2019-a'),
    addressee('Jon Vester', '2021-b', '2022-c'),
  ]);
  expect(ids).toEqual(['jon-vester-2', 'jon-vester']);
});

test('an address survives another spelling, and other stories of the same name', () => {
  const first = settleAddresses(EMPTY_LEDGER, [addressee('Andriy Kovalensky', 'a')]);
  expect(settleAddresses(first.ledger, [addressee('Andriy Kovalenskyy', 'a', 'b')]).ids).toEqual([
    'andriy-kovalensky',
  ]);
  expect(settleAddresses(first.ledger, [addressee('Andriy Kovalensky', 'z')]).ids).toEqual([
    'andriy-kovalensky',
  ]);
});

test('merged speakers keep one address, and the other leads there; parted, both have their own again', () => {
  const two = settleAddresses(EMPTY_LEDGER, [
    addressee('Bill Ostby', 'a'),
    addressee('William Ostby', 'b', 'c'),
  ]);
  const one = settleAddresses(two.ledger, [addressee('William Ostby', 'a', 'b', 'c')]);
  expect(one.ids).toEqual(['william-ostby']);
  expect(one.redirects).toEqual([{ from: '/speakers/bill-ostby/', to: '/speakers/william-ostby/' }]);
  const again = settleAddresses(one.ledger, [
    addressee('Bill Ostby', 'a'),
    addressee('William Ostby', 'b', 'c'),
  ]);
  expect(again.ids).toEqual(['bill-ostby', 'william-ostby']);
  expect(again.redirects).toEqual([]);
});

test('whoever went by a name without a word in common leads on, too', () => {
  const two = settleAddresses(EMPTY_LEDGER, [
    addressee('OHA', 'a'),
    addressee('Ostmark Harbour Authority', 'a', 'b'),
    addressee('Bo Becker', 'a', 'b'),
  ]);
  const one = settleAddresses(two.ledger, [
    { ...addressee('Ostmark Harbour Authority', 'a', 'b'), aliases: ['Ostmark Harbour Authority', 'OHA'] },
    addressee('Bo Becker', 'a', 'b'),
  ]);
  expect(one.ids).toEqual(['ostmark-harbour-authority', 'bo-becker']);
  expect(one.redirects).toEqual([{ from: '/speakers/oha/', to: '/speakers/ostmark-harbour-authority/' }]);
});

test('a chain of moves leads to where the speaker is now', () => {
  const first = settleAddresses(EMPTY_LEDGER, [addressee('Solheim', 'a')]);
  const second = settleAddresses(first.ledger, [addressee('Marit Solheim', 'a', 'b')]);
  const third = settleAddresses(second.ledger, [
    addressee('Marit Solheim', 'a', 'b'),
    addressee('M. Solheim', 'c'),
  ]);
  const last = settleAddresses(third.ledger, [addressee('Marit Solheim', 'a', 'b', 'c')]);
  expect(last.redirects).toEqual([
    { from: '/speakers/m-solheim/', to: '/speakers/marit-solheim/' },
    { from: '/speakers/solheim/', to: '/speakers/marit-solheim/' },
  ]);
});

test('nobody is redirected to a page that is not there', () => {
  const two = settleAddresses(EMPTY_LEDGER, [addressee('Lund', 'a')]);
  const grown = settleAddresses(two.ledger, [{ name: 'Per Lund', aliases: [], stories: ['a'], page: false }]);
  expect(grown.redirects).toEqual([]);
});

test('a hand-edited circle of moves does no harm', () => {
  const ledger = {
    speakers: [
      { id: 'a', name: 'A', stories: [], movedTo: 'b' },
      { id: 'b', name: 'B', stories: [], movedTo: 'a' },
    ],
  };
  expect(settleAddresses(ledger, []).redirects).toEqual([]);
});

test('the same content keeps all addresses, also beside a longer name in the same story', () => {
  const all = [
    { name: 'Polva City Rovers', aliases: [], stories: ['a'], page: false },
    addressee('Rovers', 'a'),
    { name: 'Shakti Rovers', aliases: [], stories: ['b'], page: false },
    addressee('Ada Rovers', 'b'),
  ];
  const first = settleAddresses(EMPTY_LEDGER, all);
  const second = settleAddresses(first.ledger, all);
  expect(second).toEqual(first);
  expect(settleAddresses(second.ledger, all).redirects).toEqual([]);
});

test('a name whose own speaker is gone leads to the longer one', () => {
  const first = settleAddresses(EMPTY_LEDGER, [addressee('Rovers', 'a')]);
  const { redirects } = settleAddresses(first.ledger, [addressee('Polva City Rovers', 'a')]);
  expect(redirects).toEqual([{ from: '/speakers/rovers/', to: '/speakers/polva-city-rovers/' }]);
});
