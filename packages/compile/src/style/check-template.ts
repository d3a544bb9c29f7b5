import type { Article } from '@trifold/core'
import type { Report } from '../source/report.ts'

/** What a new article begins with while it is one of Trifold's templates, in whatever language its sentences are. */
const mark = /^\s*<!--\s*Trifold template\b/

/** An article that was begun from a template, and still says so: its sentences are about the article that it should become. */
export const checkTemplate = ({ children }: Article, report: Report): void => {
  for (const block of children) {
    if (block.type !== 'html' || !mark.test(block.value)) continue
    report(block.position, {
      code: 'template-replaced',
      severity: 'warning',
      message: 'This article still says that it is a template; expected sentences of your own.',
      help: 'Replace the description and every sentence that says what belongs in its place, then delete this line.',
    })
    return
  }
}
