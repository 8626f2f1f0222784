let offered: readonly File[] = [];

/** Hands files over to the page « Essayer un fichier » before it opens. */
export function offerFiles(files: readonly File[]): void {
  offered = files;
}

/** The files handed over, once. */
export function takeOfferedFiles(): readonly File[] {
  const taken = offered;
  offered = [];
  return taken;
}
