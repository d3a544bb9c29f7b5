import { locate } from '@trifold/compile'
import type { Interview } from '../terminal/ask.ts'
import { slugOf, slugProblem } from './check-slug.ts'
import { type TemplateName, templateNames } from './template-names.ts'
import { templates } from './templates/templates.ts'

/** What is known of a new article; what nobody said is absent. */
export interface ArticleAnswers {
  readonly slug: string
  readonly title: string | undefined
  /** The title that the name itself was, or is like; a translation has no use for it. */
  readonly namedTitle: string | undefined
  readonly template: TemplateName | undefined
}

/** What options say of it. */
export type ArticleOptions = { readonly [Key in keyof ArticleAnswers]?: ArticleAnswers[Key] | undefined }

/**
 * Asks for what no option gave. Undefined if the person gave up.
 *
 * @param isTranslation tells whether an article of a slug would begin as a translation of another, of which there is no more
 * to ask.
 */
export const askForArticle = async (
  { slug, title, namedTitle, template }: ArticleOptions,
  interview: Interview | undefined,
  isTranslation: (slug: string) => Promise<boolean>,
): Promise<ArticleAnswers | undefined> => {
  if (slug !== undefined && (await isTranslation(slug))) return { slug, title, namedTitle, template }
  const named = namedTitle ?? (slug === undefined ? 'My article' : locate(`${slug}.md`).title)
  if (interview === undefined) return { slug: slug ?? slugOf(title ?? named), title, namedTitle, template }
  const answers = {
    title: title ?? namedTitle ?? (await interview.text({ message: 'What is its title?', fallback: named })),
    slug,
    namedTitle,
    template,
  }
  if (answers.title === undefined) return undefined
  answers.slug ??= await interview.text({
    message: 'What is it called in addresses and file names?',
    fallback: slugOf(answers.title),
    problem: slugProblem,
  })
  if (answers.slug === undefined) return undefined
  if (slug === undefined && (await isTranslation(answers.slug))) return { ...answers, slug: answers.slug }
  answers.template ??= await interview.choice({ message: 'What kind of article is it?', choices })
  return answers.template === undefined ? undefined : { ...answers, slug: answers.slug }
}

const choices = templateNames.map((name) => ({ value: name, label: name, hint: templates[name].purpose }))
