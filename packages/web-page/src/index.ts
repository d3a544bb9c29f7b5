export type { PageScript } from './page/page-scripts.ts'
export { readWebPage } from './page/read-web-page.ts'
export type { WebPage } from './page/web-page.ts'
