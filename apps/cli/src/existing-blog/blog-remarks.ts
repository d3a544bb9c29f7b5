import { skipsMdx } from './blog-config.ts'
import type { BlogReport } from './blog-text.ts'
import type { PostSurvey } from './survey-posts.ts'

type Remarked = Pick<BlogReport, 'blog' | 'survey' | 'lang' | 'ignoresOut'>

/** What a person has to know of a blog, a sentence or two each. */
export const blogRemarks = ({ blog, survey, lang, ignoresOut }: Remarked): string[] => [
  ...(blog.otherAddresses === undefined
    ? []
    : [
        `Addresses of articles are left out of their data: ${blog.otherAddresses}. Set baseUrl if an article’s address is this and its slug, or canonical in its front matter.`,
      ]),
  ...(lang === undefined
    ? ['No language is said anywhere: articles count as English. Set lang if they are not.']
    : []),
  ...(survey.unread === 0
    ? []
    : [
        `${survey.unread} ${survey.unread === 1 ? 'article has' : 'articles have'} front matter that cannot be read; check tells where.`,
      ]),
  ...mdxRemark(survey),
  ...(blog.remarks ?? []),
  ...(ignoresOut ? [] : ['Exports go to out/: add that to .gitignore.']),
]

const mdxRemark = (survey: PostSurvey): string[] => {
  if (survey.mdx === 0) return []
  if (!skipsMdx(survey))
    return [
      'All of them are MDX, which are programs: Trifold reads none. Save as .md what is plain Markdown.',
    ]
  return [
    survey.mdx === 1
      ? 'One article is MDX, a program: it is skipped with a warning, and the others build.'
      : `${survey.mdx} articles are MDX, programs: they are skipped with a warning, and the others build.`,
  ]
}
