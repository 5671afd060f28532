#!/usr/bin/env node
// Stands in for fpm, which electron-builder would download and call to build a deb or an rpm: does the same with the
// system's own dpkg-deb and rpmbuild. electron-builder finds it through CUSTOM_FPM_PATH.
import { tmpdir } from 'node:os';
import { withWorkFolder } from '../setup/withWorkFolder.mjs';
import { buildDeb } from './buildDeb.mjs';
import { buildRpm } from './buildRpm.mjs';
import { readPackageOrder } from './readPackageOrder.mjs';

const order = readPackageOrder(process.argv.slice(2));
const build = { deb: buildDeb, rpm: buildRpm }[order.format];
await withWorkFolder(tmpdir(), (folder) => build(order, folder));
