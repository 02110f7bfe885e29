#!/usr/bin/env node
/** The `pairwright` command. */
import { pairwright } from './commands.mjs';

process.exitCode = await pairwright(process.argv.slice(2));
