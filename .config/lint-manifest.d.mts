export function lintManifest(
  xml: string,
  folder: string,
  commands?: readonly string[],
): readonly string[];
