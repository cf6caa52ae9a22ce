namespace DocGen.Runtime.Tests.Support;

/// <summary>A stream that cannot go back, and tells whether it was closed.</summary>
internal sealed class OnceStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    internal bool IsClosed { get; private set; }

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
