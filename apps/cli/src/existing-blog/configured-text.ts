import { nextSteps, shellWord } from '../new-files/next-steps.ts'
import type { Colours } from '../terminal/colours.ts'

/** What `trifold init` says of a folder whose articles Trifold knows already: there is nothing to begin. */
export const configuredText = (folder: string, colours: Colours): string =>
  [
    colours.bold(`${folder === '.' ? 'This folder' : folder} is a collection already`),
    '  trifold.config.json is kept as it is, and nothing was written.',
    '',
    colours.bold('Next'),
    ...nextSteps(
      [
        ...(folder === '.' ? [] : [{ command: `cd ${shellWord(folder)}`, purpose: '' }]),
        { command: 'npx trifold new', purpose: 'adds an article' },
        { command: 'npx trifold check', purpose: 'finds what is wrong' },
        { command: 'npx trifold dev', purpose: 'shows every format while you write' },
      ],
      colours,
    ),
    '',
  ].join('\n')
