import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Collection } from '../collections/collection.ts'
import { type OutputFolder, openOutputFolder } from '../output/output-folder.ts'
import { type Ledger, ledgerPath, parseLedger } from '../state/ledger.ts'
import { filesOf, type Manifest, manifestPath, parseManifest } from '../state/manifest.ts'

/** A collection's outputs and what is known of them, while a command works on them. */
export interface OpenCollection {
  readonly collection: Collection
  readonly output: OutputFolder
  /** As the last run left it. */
  readonly manifest: Manifest
  readonly manifestText: string
  readonly ledger: Ledger
  readonly ledgerText: string
}

/** Reads what earlier runs left, and makes nothing. */
export const openCollection = async (collection: Collection, force: boolean): Promise<OpenCollection> => {
  const manifestText = await readText(join(collection.outDir, manifestPath))
  const path = ledgerPath(collection)
  const ledgerText = path === undefined ? '' : await readText(path)
  const manifest = parseManifest(manifestText)
  const ledger = parseLedger(ledgerText)
  const known = new Map([...ledger, ...filesOf(manifest)])
  const output = await openOutputFolder(collection.outDir, known, force)
  return { collection, output, manifest, manifestText, ledger, ledgerText }
}

const readText = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')
