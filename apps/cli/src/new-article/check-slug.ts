import { locate, slugify } from '@trifold/compile'
import { isArticleName } from '@trifold/engine'

/** What is wrong with a slug for the name of an article's file, if anything. */
export const slugProblem = (slug: string): string | undefined => {
  const name = `${slug}.md`
  const base = name.split('/').at(-1) ?? name
  const { slug: read, lang } = locate(name)
  if (!/^$|\.(md|markdown|mdx)$/i.test(slug) && read === slug && lang === undefined && isArticleName(base))
    return undefined
  const better = slugOf(slug)
  return `Expected letters, digits and hyphens, with / between folders${better === slug ? '' : `, such as ${better}`}.`
}

/** The slug that a title or a name would have. */
export const slugOf = (text: string): string => {
  const parts = text.split('/').map((part) => slugify(part.replace(/\.(md|markdown|mdx)$/i, '').trim()))
  const slug = parts
    .map((part) => part.replace(/^-+|-+$/g, '').replace(/-{2,}/g, '-'))
    .filter(Boolean)
    .join('/')
  return slug === '' || locate(`${slug}.md`).slug !== slug || !isArticleName(`${slug.split('/').at(-1)}.md`)
    ? `my-${slug.replace(/[^\p{L}\p{N}/]+/gu, '-') || 'article'}`
    : slug
}
