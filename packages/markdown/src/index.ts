export { markdownRenderer } from './markdown-renderer.ts'
export { type MarkdownOptions, markdownOptionsSchema } from './options.ts'
export { type PrintContext, type PrintedMarkdown, printBody, printMarkdown } from './print-markdown.ts'
