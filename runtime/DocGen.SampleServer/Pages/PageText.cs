namespace DocGen.SampleServer.Pages;

/// <summary>A page that was not read yet.</summary>
/// <param name="Path">Its path in the docs, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record PageText(string Path, string Text);
