import { locate, slugify } from '@trifold/compile'
import { isArticleName, isSkippedFolder } from '@trifold/engine'

/** What is wrong with a slug for the name of an article's file, if anything. */
export const slugProblem = (slug: string): string | undefined => {
  const name = `${slug}.md`
  const base = name.split('/').at(-1) ?? name
  const skipped = skippedFolderOf(slug)
  if (skipped !== undefined) return `No articles are looked for in a folder ${JSON.stringify(skipped)}.`
  const { slug: read, lang } = locate(name)
  if (!/^$|\.(md|markdown|mdx)$/i.test(slug) && read === slug && lang === undefined && isArticleName(base))
    return undefined
  const better = slugOf(slug)
  return `Expected letters, digits and hyphens, with / between folders${better === slug ? '' : `, such as ${better}`}.`
}

const skippedFolderOf = (slug: string): string | undefined =>
  slug
    .split('/')
    .slice(0, -1)
    .find((name) => name !== '' && !/^\.+$/.test(name) && isSkippedFolder(name))

/** The slug that a title or a name would have. */
export const slugOf = (text: string): string => {
  const parts = text.split('/').map((part) => slugify(part.replace(/\.(md|markdown|mdx)$/i, '').trim()))
  const slug = parts
    .map((part) => part.replace(/^-+|-+$/g, '').replace(/-{2,}/g, '-'))
    .filter(Boolean)
    .join('/')
  return slug === '' ||
    locate(`${slug}.md`).slug !== slug ||
    !isArticleName(`${slug.split('/').at(-1)}.md`) ||
    skippedFolderOf(slug) !== undefined
    ? `my-${slug.replace(/[^\p{L}\p{N}/]+/gu, '-') || 'article'}`
    : slug
}
