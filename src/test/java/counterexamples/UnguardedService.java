package counterexamples;

import org.springframework.stereotype.Service;

@Service
public class UnguardedService {

    public String tell() {
        return "everybody";
    }
}
