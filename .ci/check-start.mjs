// `npm start`, as the README has it: it must answer on its port with the sample's home page within a minute. Then it is
// stopped, with all that it started.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const address = 'http://localhost:8080/';
const server = spawn('npm', ['start'], { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
const ended = new Promise((resolve) => server.once('exit', resolve));

async function answers() {
  for (let second = 0; second < 60 && server.exitCode === null; second += 1) {
    await wait(1000);
    const page = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes('The Merrowland Record')) return true;
  }
  return false;
}

const good = await answers();
if (server.exitCode === null) process.kill(-server.pid, 'SIGINT');
await Promise.race([ended, wait(5000)]);
if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGKILL');
console.log(good ? `npm start answers at ${address}` : `npm start does not answer at ${address}`);
process.exit(good ? 0 : 1);
