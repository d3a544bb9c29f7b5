import type { WebPage } from '../page/web-page.ts'
import { foldText } from '../text/fold-text.ts'
import { additionsAttached } from './additions-attached.ts'
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

/** Checks of a page’s data against what the page says to programs. */
const ofHead: readonly PageCheck[] = [articleDescribedOnce, pageAddress, pageLanguage, textDecoded]

/** Checks of the data of a page that is whole: a snippet is yet to be put beside what it adds to, and shows no text. */
const ofText: readonly PageCheck[] = [
  additionsAttached,
  pageShowsHeadline,
  pageShowsDescription,
  pageShowsAuthor,
  pageShowsDate,
  pageShowsDefinition,
  pageShowsQuestion,
  pageShowsImage,
]

/** Text that is shorter and has no heading is what pages show before a script fills them. */
const shortest = 30

/** The checks that a page can be held to: one whose text a script writes, or a snippet, has nothing to compare with. */
export const checksFor = ({ visible, headings }: WebPage): readonly PageCheck[] =>
  headings.length > 0 || foldText(visible).length >= shortest ? [...ofHead, ...ofText] : ofHead
