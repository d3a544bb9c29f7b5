export { type BrowserSource, createBrowserSource } from './browser-source.ts'
