import { stringify } from 'yaml'
import { compact } from './compact.ts'

/** Keys and values as YAML front matter, `---` lines included; what is empty is left out. */
export const printFrontmatter = (keys: object): string =>
  `---\n${stringify(compact(keys), { lineWidth: 0, aliasDuplicateObjects: false })}---\n`
