import { ensurePrograms } from '../browser/ensure-programs.ts'

/** Runs once before all tests: the handbook’s recipe for Hugo is followed with Hugo. */
const ensureHugo = (): void =>
  ensurePrograms([{ name: 'hugo', command: ['hugo', 'version'], packages: ['hugo'] }])

export default ensureHugo
