import { strToU8, zipSync } from 'fflate';

/** A REFI-QDA project of one text, with the selections given as XML. */
export function makeProject(text: string, selections: string, project = ''): Uint8Array {
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<Project name="P" xmlns="urn:QDA-XML:project:1.0">
<Users><User guid="U-1" name="Mara"/></Users>
<CodeBook><Codes>
  <Code guid="C-1" name="Place" color="#2EA8E5"><Code guid="C-2" name="Quay"/></Code>
</Codes></CodeBook>
<Sources><TextSource guid="S-1" name="Interview" plainTextPath="internal://S-1.txt">${selections}</TextSource></Sources>
<Notes><Note guid="N-1" name="n"><PlainTextContent>Ask again.</PlainTextContent></Note></Notes>
${project}</Project>`;
  return zipSync({ 'project.qde': strToU8(xml), 'Sources/S-1.txt': strToU8(text) });
}
