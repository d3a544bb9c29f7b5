export declare const publishedLicences: readonly (string | undefined)[]
export declare const toolLicences: readonly (string | undefined)[]
