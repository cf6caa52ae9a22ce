namespace DocGen.Generator.Emitting;

/// <summary>What the user's project asks for, and what it makes possible; part of every cached step, so it is small and value-equal.</summary>
/// <param name="Namespace">Where the emitted types go.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Client">Whether clients are wanted.</param>
/// <param name="Server">Whether controllers are wanted and DocGen.AspNetCore is there.</param>
/// <param name="HttpClientFactory">Whether the project references Microsoft.Extensions.Http.</param>
/// <param name="Experimental">Whether operations that the docs call experimental get the attribute that makes each call an error until it is accepted.</param>
internal sealed record EmitOptions(string Namespace, string Visibility, bool Client, bool Server, bool HttpClientFactory, bool Experimental);
