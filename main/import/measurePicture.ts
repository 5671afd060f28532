import { imageSize } from 'image-size';

/** In pixels of the picture, which the window’s style fits into the column. */
export interface PictureSize {
  width: number;
  height: number;
}

/** How large a picture is, so that its place is kept until it is shown; null where its bytes don’t say. */
export function measurePicture(bytes: Uint8Array): PictureSize | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return null;
    const size = { width: Math.round(width), height: Math.round(height) };
    // From 5 on, the camera was held upright.
    return orientation >= 5 ? { width: size.height, height: size.width } : size;
  } catch (error) {
    // Anything can be wrong with the bytes, and the picture may be shown all the same.
    if (error instanceof Error) return null;
    throw error;
  }
}
