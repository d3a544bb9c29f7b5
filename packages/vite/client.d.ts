/** Types of imported articles: `/// <reference types="@trifold/vite/client" />`, or `types` in tsconfig.json. */
declare module '*.md?trifold' {
  type Article = import('@trifold/vite').TrifoldArticle
  export const meta: Article['meta']
  export const draft: Article['draft']
  export const html: Article['html']
  export const markdown: Article['markdown']
  export const jsonld: Article['jsonld']
  export const jsonldScript: Article['jsonldScript']
  export const slidesUrl: Article['slidesUrl']
  export const cover: Article['cover']
  export const outputs: Article['outputs']
  const article: Article
  export default article
}

declare module '*.markdown?trifold' {
  export * from '*.md?trifold'
  export { default } from '*.md?trifold'
}
