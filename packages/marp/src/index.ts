export { type MarpOptions, marpOptionsSchema } from './marp-options.ts'
export { marpRenderer } from './marp-renderer.ts'
export { notesRenderer } from './notes-renderer.ts'
