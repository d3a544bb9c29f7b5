import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The source of an article that uses every block and every kind of inline markup. */
export const everyBlock = readFileSync(join(import.meta.dirname, 'fixtures/every-block.md'), 'utf8')
