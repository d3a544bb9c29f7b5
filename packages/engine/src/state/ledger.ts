import { join } from 'node:path'
import type { Collection } from '../collections/collection.ts'
import { byCodeUnit } from '../order.ts'
import { isHashed } from './is-record.ts'

/**
 * Every file that was ever in a collection's `out/` because of Trifold and was not deleted since: path → hash.
 *
 * The manifest lies among the outputs, so a task cache that restores the folder restores the manifest with it, and
 * the outputs of articles removed since are in neither, but still there. The ledger lies outside the folder and remembers.
 */
export type Ledger = Map<string, string>

/** Where a collection's ledger is; undefined if its outputs are not in its own `out/`, which nobody else restores. */
export const ledgerPath = ({ root, outDir, configured }: Collection): string | undefined =>
  configured && outDir === join(root, 'out') ? join(root, '.trifold', 'written.json') : undefined

/** Reads a ledger's text; one that is damaged counts as empty. */
export const parseLedger = (text: string): Ledger => {
  try {
    const { ledger, files }: { ledger?: unknown; files?: unknown } = JSON.parse(text)
    const isWhole = ledger === 1 && Array.isArray(files) && files.every(isHashed)
    return isWhole ? new Map(files.map(({ path, hash }) => [path, hash])) : new Map()
  } catch {
    return new Map()
  }
}

export const printLedger = (ledger: Ledger): string => {
  const files = [...ledger].sort(([a], [b]) => byCodeUnit(a, b)).map(([path, hash]) => ({ path, hash }))
  return `${JSON.stringify({ ledger: 1, files }, null, 1)}\n`
}
