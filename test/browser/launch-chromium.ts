import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.js';

/** A Chromium without a window that asks no host for anything by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
