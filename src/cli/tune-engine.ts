/**
 * A setting of the engine for a program that runs for seconds: with less code copied into its callers, compiling takes
 * two fifths less time; the code is a few per cent slower once all of it is compiled (bench/README.md). Loaded before all
 * other modules.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
