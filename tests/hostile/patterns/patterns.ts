import { block } from './block.ts'
import { characters } from './characters.ts'
import { frontMatter } from './front-matter.ts'
import { inline } from './inline.ts'
import { own } from './own.ts'
import type { Pattern } from './pattern.ts'

/** Every pattern by its name. */
export const patterns: Readonly<Record<string, Pattern>> = {
  ...inline,
  ...block,
  ...own,
  ...characters,
  ...frontMatter,
}
