import { createDiagnostic, type Diagnostic } from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'
import { applyRules, ruleFor } from '../config/apply-rules.ts'
import type { Config } from '../config/config-schema.ts'
import { findings } from '../findings.ts'

/**
 * Whether a file is MDX, and the rules make that less than an error: as it can never be an article, it is passed over, and
 * those beside it are built.
 */
export const isSkipped = (location: string, rules: Config['rules']): boolean =>
  /\.mdx$/i.test(location) && (ruleFor('mdx-free', rules) ?? 'error') !== 'error'

/** What is told of a file that is passed over; nothing where the rules turn it off. */
export const skippedFindings = ({ file }: ArticleFile, rules: Config['rules']): Diagnostic[] =>
  applyRules([createDiagnostic(file, undefined, findings['mdx-free']())], rules)
