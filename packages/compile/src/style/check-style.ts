import type { Article } from '@trifold/core'
import { runChecks } from '../checks/check.ts'
import type { CompileOptions } from '../compile-options.ts'
import type { Report } from '../source/report.ts'
import { checkEmptyFormats } from './check-empty-formats.ts'
import { checkEmptySections } from './check-empty-sections.ts'
import { checkHeadingSteps } from './check-heading-steps.ts'
import { checkHeadingWords } from './check-heading-words.ts'
import { checkImageDescriptions } from './check-image-descriptions.ts'
import { checkLinkTexts } from './check-link-texts.ts'
import { checkLongSentences } from './check-long-sentences.ts'
import { checkTemplate } from './check-template.ts'
import { checkTermSpelling } from './check-term-spelling.ts'
import { checkUniqueHeadings } from './check-unique-headings.ts'

/** What is allowed and serves readers badly: warnings, each of which the configuration can turn off. */
export const checkStyle = (article: Article, { formats }: CompileOptions, report: Report): void => {
  runChecks(article, [
    checkHeadingSteps(report),
    checkHeadingWords(report),
    checkUniqueHeadings(report),
    checkEmptySections(article, report),
    checkImageDescriptions(report),
    checkLinkTexts(report),
    checkLongSentences(report),
    checkTermSpelling(report),
  ])
  checkTemplate(article, report)
  checkEmptyFormats(article, formats, report)
}
