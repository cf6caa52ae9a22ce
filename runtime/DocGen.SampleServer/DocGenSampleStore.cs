using System.Globalization;
using DocGen.SampleServer.Storing;

namespace DocGen.SampleServer;

/// <summary>What the in-memory mode keeps. A service of the app, so that tests can begin anew: <c>services.GetRequiredService&lt;DocGenSampleStore&gt;().Clear()</c>.</summary>
public sealed class DocGenSampleStore
{
    // Above the ids that samples show by chance, and easy to recognise.
    private const long FirstId = 100_000;

    private readonly object _lock = new();
    private readonly Dictionary<string, KeptEntity> _entities = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<string> _oldest = new();
    private readonly int _most;
    private long _lastId = FirstId;

    internal DocGenSampleStore(int most) => _most = Math.Max(1, most);

    /// <summary>How many entities were saved or deleted, and are still known.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _entities.Count;
            }
        }
    }

    /// <summary>Forgets everything: every answer is the page's sample again, and new ids begin anew.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _entities.Clear();
            _oldest.Clear();
            _lastId = FirstId;
        }
    }

    internal KeptEntity? Find(string key)
    {
        lock (_lock)
        {
            return _entities.GetValueOrDefault(key);
        }
    }

    /// <summary>Changes an entity while nobody else does.</summary>
    /// <param name="key">Scope and id.</param>
    /// <param name="change">Gives what shall be kept, of what is; what it throws leaves everything as it was.</param>
    internal KeptEntity Change(string key, Func<KeptEntity?, KeptEntity> change)
    {
        lock (_lock)
        {
            var known = _entities.GetValueOrDefault(key);
            var kept = change(known);
            _entities[key] = kept;
            if (known is null)
            {
                _oldest.Enqueue(key);
            }

            if (_entities.Count > _most)
            {
                _entities.Remove(_oldest.Dequeue());
            }

            return kept;
        }
    }

    internal string NewId() => Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
}
