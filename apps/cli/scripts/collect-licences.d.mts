/** The licences of every third-party package among the files, and the notices of our own; throws for what may not be published. */
export declare const collectLicences: (root: string, inputs: readonly string[]) => string
