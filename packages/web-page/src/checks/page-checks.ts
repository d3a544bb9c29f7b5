import { articleDescribedOnce } from './article-described-once.ts'
import { pageAddress } from './page-address.ts'
import type { PageCheck } from './page-check.ts'
import { pageLanguage } from './page-language.ts'
import { pageShowsAuthor } from './page-shows-author.ts'
import { pageShowsDate } from './page-shows-date.ts'
import { pageShowsDefinition } from './page-shows-definition.ts'
import { pageShowsDescription } from './page-shows-description.ts'
import { pageShowsHeadline } from './page-shows-headline.ts'
import { pageShowsImage } from './page-shows-image.ts'
import { pageShowsQuestion } from './page-shows-question.ts'
import { textDecoded } from './text-decoded.ts'

/** Every check of a page’s data against the page. */
export const pageChecks: readonly PageCheck[] = [
  articleDescribedOnce,
  pageAddress,
  pageLanguage,
  pageShowsHeadline,
  pageShowsDescription,
  pageShowsAuthor,
  pageShowsDate,
  pageShowsDefinition,
  pageShowsQuestion,
  pageShowsImage,
  textDecoded,
]
