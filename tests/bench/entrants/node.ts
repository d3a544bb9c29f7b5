import type { Entrant } from './entrant.ts'

/** Node that does nothing: what any program on Node takes at least. */
export const node: Entrant = {
  name: 'node -e 0',
  prepare: () => {},
  reset: () => {},
  command: ({ folder, tools }) => ({
    program: process.execPath,
    args: ['-e', '0'],
    cwd: folder,
    env: tools.env,
  }),
  verify: () => {},
}
