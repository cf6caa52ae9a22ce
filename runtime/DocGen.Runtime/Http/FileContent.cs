using System.Net;

namespace DocGen.Runtime;

/// <summary>Sends a file's stream and leaves it open: it belongs to the caller, and may have to be sent again.</summary>
internal sealed class FileContent(ApiFile file) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        file.Content.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = file.Length ?? 0;
        return file.Length is not null;
    }
}
