import { inLanguage } from '@trifold/prose'
import { frontmatterText } from '../new-article/frontmatter-text.ts'
import type { NewFile } from '../new-files/plan-files.ts'
import { arabic } from './first-articles/arabic.ts'
import { english } from './first-articles/english.ts'
import type { FirstText } from './first-articles/first-text.ts'
import { french } from './first-articles/french.ts'
import { german } from './first-articles/german.ts'
import { hindi } from './first-articles/hindi.ts'
import { japanese } from './first-articles/japanese.ts'
import { spanish } from './first-articles/spanish.ts'
import { firstPicture } from './first-picture.ts'

/** What the first article says of itself. */
export interface FirstArticle {
  /** A day, as in ISO 8601. */
  readonly published: string
  readonly author: string | undefined
  /** The collection's language. */
  readonly lang: string
}

const languages: Readonly<Record<string, FirstText>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  hi: hindi,
  ja: japanese,
}

const picturePath = 'images/spring-tide.svg'

/**
 * The first article and its picture, in the collection's language; in English, which front matter then says, where nobody has
 * written it in that one.
 */
export const firstArticle = ({ published, author, lang }: FirstArticle): readonly [NewFile, NewFile] => {
  const own = inLanguage(languages, lang)
  const { slug, title, subtitle, description, tags, picture, body } = own ?? english
  const frontmatter = frontmatterText({
    title,
    subtitle,
    description,
    ...(own === undefined ? { lang: 'en' } : {}),
    published,
    ...(author === undefined ? {} : { authors: [{ name: author }] }),
    tags,
    image: { src: picturePath, alt: picture.alt },
  })
  const text = body(`![${picture.alt}](${picturePath} "${picture.caption}")`)
  return [
    { path: `${slug}.md`, text: `${frontmatter}${text}` },
    { path: picturePath, text: firstPicture(picture.labels) },
  ]
}
