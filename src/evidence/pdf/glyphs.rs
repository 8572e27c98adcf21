//! The first engine's device: every glyph with its place, size and whether a person could see it.

use crate::case::passage::Hidden;
use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_cmap::{BfString, WritingMode};
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, FillRule, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, Paint, RasterImage, SoftMask, TransformExt, interpret_page,
};

const MOST_GLYPHS: usize = 400_000;
const MOST_GROUNDS: usize = 5_000;

/// In page space: x to the right, y down, one unit a point.
#[derive(Debug, Clone)]
pub struct Placed {
    pub text: String,
    pub at: Point,
    /// Advance along the direction of writing.
    pub width: f64,
    /// Height of an em.
    pub size: f64,
    /// Direction of writing in degrees clockwise from left-to-right; `None`: written downwards.
    pub angle: Option<f64>,
    pub hidden: Option<Hidden>,
    /// The middle of its ink, and how much had been painted before it.
    middle: Point,
    after: usize,
}

#[derive(Default)]
pub struct Sheet {
    pub glyphs: Vec<Placed>,
    pub picture: bool,
    /// Some letters are drawn without any word of which they are.
    pub nameless: bool,
}

pub fn of<'a>(pdf: &'a Pdf, page: &Page<'a>) -> Sheet {
    let (width, height) = page.render_dimensions();
    let (width, height) = (f64::from(width), f64::from(height));
    let cache = InterpreterCache::new();
    let area = Rect::new(0.0, 0.0, width, height);
    let matrix = page.initial_transform(true).to_kurbo();
    let mut context = Context::new(matrix, area, &cache, pdf.xref(), InterpreterSettings::default());
    let clips = vec![area];
    let mut device = Watcher { area, clips, sheet: Sheet::default(), grounds: Vec::new(), opacity: vec![1.0], masks: Vec::new() };
    interpret_page(page, &mut context, &mut device);
    device.cover();
    device.sheet
}

struct Watcher {
    area: Rect,
    clips: Vec<Rect>,
    sheet: Sheet,
    /// What was painted so far, oldest first.
    grounds: Vec<Ground>,
    opacity: Vec<f32>,
    /// Of each transparency group, whether a mask shapes it.
    masks: Vec<bool>,
}

/// Something painted that text may stand on or lie under.
struct Ground {
    area: Rect,
    /// Its outline, where it is no plain rectangle.
    path: Option<(BezPath, FillRule)>,
    /// `None`: a picture or a pattern, of any colour.
    colour: Option<[u8; 3]>,
    /// Nothing below it is seen.
    opaque: bool,
}

impl Ground {
    fn holds(&self, at: Point) -> bool {
        self.area.contains(at)
            && self.path.as_ref().is_none_or(|(path, rule)| match (path.winding(at), rule) {
                (turns, FillRule::NonZero) => turns != 0,
                (turns, FillRule::EvenOdd) => turns % 2 != 0,
            })
    }
}

impl Watcher {
    fn paint(&mut self, ground: Ground) {
        let area = self.clips.last().map_or(ground.area, |clip| clip.intersect(ground.area));
        // Rules and dots are no ground to write on.
        if area.width() > 4.0 && area.height() > 4.0 && self.grounds.len() < MOST_GROUNDS {
            self.grounds.push(Ground { area, ..ground });
        }
    }

    fn ground(&self, at: Point) -> Option<[u8; 3]> {
        let under = self.grounds.iter().rev().find(|ground| ground.holds(at));
        under.map_or(Some([255, 255, 255]), |ground| ground.colour)
    }

    /// Hides what was painted over afterwards.
    fn cover(&mut self) {
        for glyph in self.sheet.glyphs.iter_mut().filter(|glyph| glyph.hidden.is_none()) {
            let later = self.grounds.iter().skip(glyph.after);
            if later.filter(|ground| ground.opaque).any(|ground| ground.holds(glyph.middle)) {
                glyph.hidden = Some(Hidden::BackgroundColour);
            }
        }
    }

    fn solid(&self, blend: BlendMode, mask: bool) -> bool {
        blend == BlendMode::Normal && !mask && !self.masks.contains(&true) && self.opacity.iter().all(|opacity| *opacity > 0.8)
    }

    fn hidden(&self, at: Point, middle: Point, size: f64, colour: Option<[u8; 4]>, mode: &DrawMode) -> Option<Hidden> {
        if matches!(mode, DrawMode::Invisible) {
            return Some(Hidden::Invisible);
        }
        let [red, green, blue, alpha] = colour.unwrap_or([0, 0, 0, 255]);
        if f32::from(alpha) / 255.0 * self.opacity.iter().product::<f32>() < 0.05 {
            return Some(Hidden::Invisible);
        }
        if size < 2.0 {
            return Some(Hidden::Tiny);
        }
        let room = self.clips.last().copied().unwrap_or(self.area).inflate(1.0 + size * 0.2, 1.0 + size * 0.2);
        if !self.area.inflate(1.0, 1.0).contains(at) || !room.contains(middle) {
            return Some(Hidden::OffPage);
        }
        let ground = colour.and_then(|_| self.ground(middle))?;
        let near = [red, green, blue].iter().zip(ground).all(|(ink, paper)| ink.abs_diff(paper) < 10);
        (near && !self.masks.contains(&true)).then_some(Hidden::BackgroundColour)
    }
}

fn colour(paint: &Paint<'_>) -> Option<[u8; 4]> {
    match paint {
        Paint::Color(colour) => Some(colour.to_rgba().to_rgba8()),
        Paint::Pattern(_) => None,
    }
}

impl<'a> Device<'a> for Watcher {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        let (DrawMode::Fill(rule) | DrawMode::FillAndStroke(rule, _)) = mode else { return };
        let ink = colour(&props.paint);
        let solid = self.solid(props.blend_mode, props.soft_mask.is_some()) && ink.is_none_or(|colour| colour[3] > 200);
        if solid && self.grounds.len() < MOST_GROUNDS {
            let path = closed(props.transform * path.clone());
            let area = path.bounding_box();
            let box_like = (path.area().abs() - area.area()).abs() < area.area() * 0.01;
            let path = (!box_like).then_some((path, *rule));
            self.paint(Ground { area, path, colour: ink.map(|[red, green, blue, _]| [red, green, blue]), opaque: ink.is_some() });
        }
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        let outer = self.clips.last().copied().unwrap_or(self.area);
        self.clips.push(outer.intersect(clip.path.bounding_box()));
    }

    fn push_transparency_group(&mut self, opacity: f32, mask: Option<SoftMask<'a>>, _: BlendMode) {
        self.opacity.push(opacity);
        self.masks.push(mask.is_some());
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        let ink = colour(&props.paint);
        let room = MOST_GLYPHS.saturating_sub(self.sheet.glyphs.len());
        let before = self.sheet.glyphs.len();
        let plain = codes_are_letters(run);
        for glyph in run.glyphs().iter().take(room) {
            let Some(text) = letters(glyph).or_else(|| plain.then(|| ascii(glyph)).flatten()) else {
                self.sheet.nameless = true;
                continue;
            };
            let matrix = props.transform * glyph.transform();
            let at = matrix * Point::ZERO;
            if !at.x.is_finite() || !at.y.is_finite() {
                continue;
            }
            let vertical = matches!(run.writing_mode(), WritingMode::Vertical);
            let (along, size, angle) = direction(matrix, vertical);
            let advance = match &**glyph {
                Glyph::Outline(outline) => outline.advance_width(),
                Glyph::Type3(drawn) => drawn.advance_width(),
            };
            // The outline of a glyph that was just filled is the same glyph.
            let again = matches!(mode, DrawMode::Stroke(_))
                && self.sheet.glyphs[..before]
                    .iter()
                    .rev()
                    .take(run.glyphs().len())
                    .any(|last| last.at == at && last.text == text);
            if again {
                continue;
            }
            let width = if vertical { size } else { f64::from(advance.unwrap_or(500.0)) * along };
            let middle = matrix * Point::new(250.0, 300.0);
            let hidden = self.hidden(at, middle, size.min(along * 1000.0), ink, mode);
            let after = self.grounds.len();
            self.sheet.glyphs.push(Placed { text, at, width, size, angle, hidden, middle, after });
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        let area = props.transform.transform_rect_bbox(Rect::new(0.0, 0.0, 1.0, 1.0));
        let shown = area.intersect(self.area);
        self.sheet.picture |= shown.area() > 1.0;
        let through = |raster: &RasterImage<'_>| ["SMask", "Mask"].iter().any(|key| raster.stream().dict().contains_key(*key));
        let whole = matches!(&image, Image::Raster(raster) if !through(raster));
        let opaque = whole && self.solid(props.blend_mode, props.soft_mask.is_some());
        self.paint(Ground { area, path: None, colour: None, opaque });
    }

    fn pop_clip(&mut self) {
        if self.clips.len() > 1 {
            self.clips.pop();
        }
    }

    fn pop_transparency_group(&mut self) {
        self.opacity.pop();
        self.masks.pop();
    }
}

/// What is filled is closed, also where the file leaves out the last line of an outline.
fn closed(path: BezPath) -> BezPath {
    let mut out = BezPath::new();
    for element in path {
        if matches!(element, PathEl::MoveTo(_)) && matches!(out.elements().last(), Some(last) if *last != PathEl::ClosePath) {
            out.push(PathEl::ClosePath);
        }
        out.push(element);
    }
    if matches!(out.elements().last(), Some(last) if *last != PathEl::ClosePath) {
        out.push(PathEl::ClosePath);
    }
    out
}

/// Whether the run's font uses ASCII for its codes, as the glyphs that know their letters show.
fn codes_are_letters(run: &GlyphRun<'_, '_>) -> bool {
    let mut known = run.glyphs().iter().filter_map(|glyph| Some((letters(glyph)?, ascii(glyph)))).peekable();
    known.peek().is_some() && known.all(|(letters, code)| code.is_some_and(|code| code == letters))
}

fn ascii(glyph: &Glyph<'_>) -> Option<String> {
    let code = char::from_u32(glyph.char_code())?;
    (code.is_ascii() && !code.is_ascii_control()).then(|| code.to_string())
}

/// Length of a glyph unit along the line, em height, direction.
fn direction(matrix: Affine, vertical: bool) -> (f64, f64, Option<f64>) {
    let [a, b, c, d, _, _] = matrix.as_coeffs();
    (a.hypot(b), c.hypot(d) * 1000.0, (!vertical).then(|| b.atan2(a).to_degrees()))
}

/// The glyph's characters; `None` for one that stands for nothing readable.
fn letters(glyph: &Glyph<'_>) -> Option<String> {
    let text = match glyph.as_unicode()? {
        BfString::Char(char) => char.to_string(),
        BfString::String(text) => text,
    };
    let readable = |char: char| char != '\u{fffd}' && (char >= ' ' || char == '\t') && !('\u{e000}'..='\u{f8ff}').contains(&char);
    let text: String = text.chars().filter(|&char| readable(char)).collect();
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outline_without_its_last_line_is_a_ground_to_its_edges() {
        let mut path = BezPath::new();
        for (n, (x, y)) in [(10.0, 50.0), (10.0, 90.0), (300.0, 90.0), (300.0, 10.0), (10.0, 10.0)].into_iter().enumerate() {
            if n == 0 { path.move_to((x, y)) } else { path.line_to((x, y)) }
        }
        let ground = |path: BezPath| Ground {
            area: path.bounding_box(),
            path: Some((path, FillRule::NonZero)),
            colour: Some([200, 0, 0]),
            opaque: true,
        };
        assert!(!ground(path.clone()).holds(Point::new(20.0, 30.0)), "half of it is open to the left");
        assert!(ground(closed(path)).holds(Point::new(20.0, 30.0)));
    }
}
