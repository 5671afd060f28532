import type { exportDialog as english } from '../en/exportDialog';
import type { Translation } from '../Translation';

export const exportDialog: Translation<typeof english> = {
  'exportDialog.title': 'Exportar',
  'exportDialog.cancel': 'Cancelar',
  'exportDialog.copy': 'Copiar',
  'exportDialog.save': 'Guardar…',
  'exportDialog.done': 'Exportado a {path}',
  'exportDialog.format': 'Formato',
  'exportDialog.format.markdown': 'Texto Markdown',
  'exportDialog.format.html': 'Página web',
  'exportDialog.format.jsonld': 'Anotaciones W3C',
  'exportDialog.format.json': 'Datos JSON',
  'exportDialog.about.markdown': 'Citas con sus notas y fuentes como referencias numeradas.',
  'exportDialog.about.html':
    'El artículo con sus destacados, notas y fuentes, todo en un solo archivo.',
  'exportDialog.about.jsonld': 'Web Annotation JSON-LD, para otras herramientas de anotación.',
  'exportDialog.about.json': 'Todo lo que contiene el artículo, para otros programas.',
  'exportDialog.preview': 'Vista previa',
  'exportDialog.previewedPage': 'Página exportada',
  'exportDialog.previewCut': 'La vista previa termina aquí; el archivo lo contendrá todo.',
};
