using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Reading.Sections;

namespace DocGen.Docs.Reading.Samples;

/// <summary>Reads the files of the layout of 2025 that hold one message in a fence and nothing else.</summary>
internal static class SampleFileReader
{
    /// <summary>The sample; null where the file is something else.</summary>
    public static SampleFile? TryRead(string path, PageText page, List<Block> blocks, PageMarks marks)
    {
        if (blocks.Count != 1 || blocks[0] is not FenceBlock fence || MessageReader.SideOf(page, fence) is not { } side) return null;
        return MessageReader.Read(page, fence, side, marks) is { } sample ? new SampleFile(path, sample) : null;
    }
}
