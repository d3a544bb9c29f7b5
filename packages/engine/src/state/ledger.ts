import { join } from 'node:path'
import { z } from 'zod'
import type { Collection } from '../collections/collection.ts'
import { byCodeUnit } from '../order.ts'
import { isPortablePath } from '../paths.ts'

const ledgerSchema = z.strictObject({
  ledger: z.literal(1),
  files: z.array(
    z.strictObject({ path: z.string().refine(isPortablePath), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
})

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
    return new Map(ledgerSchema.parse(JSON.parse(text)).files.map(({ path, hash }) => [path, hash]))
  } catch {
    return new Map()
  }
}

export const printLedger = (ledger: Ledger): string => {
  const files = [...ledger].sort(([a], [b]) => byCodeUnit(a, b)).map(([path, hash]) => ({ path, hash }))
  return `${JSON.stringify({ ledger: 1, files }, null, 1)}\n`
}
