#!/usr/bin/env node
import { codeOf } from '../postgres/failure.js';
import { main } from './main.js';

// Who reads us may have enough before the end, as `head` has: that is no trouble to tell of.
process.stdout.on('error', error => {
  if (codeOf(error) !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv, process.env);
