export { fragmentClass, fragmentStyleSheet } from './fragment-style-sheet.ts'
export { htmlRenderer } from './html-renderer.ts'
export { type HtmlOptions, htmlOptionsSchema } from './options.ts'
