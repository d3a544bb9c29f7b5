export { renderers } from './renderers.ts'
