/** Where a co-op’s register is uploaded, and where an upload is looked at. */
export const importAddress = (coop: string, uploadId?: string): string =>
  `/coops/${coop}/import${uploadId ? `/${uploadId}` : ''}`
