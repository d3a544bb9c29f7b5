import { Option } from 'commander'

/** Where outputs go. */
export const outOption = (): Option =>
  new Option('--out <dir>', 'output folder (default: out/ of a collection, else ./trifold-out)')
