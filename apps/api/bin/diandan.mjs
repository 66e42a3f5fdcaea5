#!/usr/bin/env node
// The package manager links commands before anything is built: what it links to must be there already.
import '../dist/main.js';
