import 'reflect-metadata';
import { afterAll } from 'vitest';
import { dropTestDatabases } from './harness.js';

afterAll(dropTestDatabases);
