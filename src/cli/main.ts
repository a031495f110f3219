#!/usr/bin/env node
process.stdout.write('pullquote\n');
