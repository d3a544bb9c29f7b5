export type { ArticleOutput, JsonldDocument, TrifoldArticle } from './article.ts'
export type { TrifoldOptions } from './options.ts'
export { trifold } from './trifold.ts'
