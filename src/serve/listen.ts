import type { Server } from 'node:http';
import { isErrorWith } from '../output/lock.js';

const FURTHER_PORTS = 20;

/** Binds the server to the loopback address at `port`, or where that is taken at the next free one; resolves to it. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      await bind(server, tried);
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : tried;
    } catch (error) {
      if (!isErrorWith(error, 'EADDRINUSE') || tried >= port + FURTHER_PORTS) throw error;
    }
  }
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
